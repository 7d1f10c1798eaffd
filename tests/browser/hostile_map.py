"""A map all of whose words try to be something else."""

HOSTILE = ["<script>window.hacked=1</script>", "\"/><img src=x onerror=window.hacked=1>", "]]></style><script>window.hacked=1//",
           "&lt;b&gt; &amp; &#x1F600;", "javascript:window.hacked=1", "' onmouseover='window.hacked=1", "url(http://example.org/x)",
           "\u202eåäö\u2066 \u200b x", "%s%n{}${x}", "<a href=\"javascript:window.hacked=1\">x</a>", "W" * 300]


def hostile_map(folder, words_of_all=HOSTILE):
    folder.mkdir(exist_ok=True)
    cell = lambda text: '"' + text.replace('"', '""') + '"'
    actors, offers = "id,name,type,website\n", "id,actor,name,support_types,principles,example\n"
    for i, words in enumerate(words_of_all):
        website = "javascript:window.hacked=1" if i % 2 else 'https://example.org/?a=1&b="2'
        actors += f"a{i},{cell(words)},t{i % 3},{cell(website)}\n"
        offers += f"o{i},a{i},{cell(words)},s{i % 4},p{i % 3},{cell(words)}\n"
    (folder / "actors.csv").write_text(actors, encoding="utf-8")
    (folder / "offers.csv").write_text(offers, encoding="utf-8")
    return folder
