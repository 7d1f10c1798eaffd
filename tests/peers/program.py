"""What the program answers, as JSON has it."""
import concurrent.futures, json, os, subprocess




def answer(ecomap, *words):
    """The report of a command: its tables, as lists of rows, and the arguments of its findings."""
    done = subprocess.run([ecomap, *map(str, words), "-f", "json", "--lang", "en"], capture_output=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, words))}: exit {done.returncode}\n{done.stderr.decode()[:2000]}")
    report, = json.loads(done.stdout)["reports"]
    return report


def answers(ecomap, questions):
    """A report for the words of each question, in order; as many at once as there are processors."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda words: answer(ecomap, *words), questions))


def names_of_analyses(ecomap):
    said = subprocess.run([ecomap, "analyse", "--list"], capture_output=True, text=True, check=True).stdout
    return [line.split()[0] for line in said.splitlines() if line.strip()]


def word(cell):
    """A name as the tables write it: texts in several languages by the English one."""
    return cell.get("en", "") if isinstance(cell, dict) else "" if cell is None else str(cell)


def is_number(cell):
    return isinstance(cell, (int, float)) and not isinstance(cell, bool)
