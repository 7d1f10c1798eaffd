// Words as they are searched: in lower case, without marks on letters, so that å is found by a.

const own: Record<string, string> = {ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th', ł: 'l', đ: 'd'};

export function fold(words: string): string {
    return words
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[øæœßðþłđ]/g, letter => own[letter] ?? letter);
}
