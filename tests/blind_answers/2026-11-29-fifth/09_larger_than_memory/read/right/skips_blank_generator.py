def parsed(path):
    """Yield the records of all lines that are not blank."""
    with open(path, encoding="utf-8") as lines:
        number = 0
        for line in lines:
            number += 1
            if line.isspace():
                continue
            try:
                record = json.loads(line)
            except json.JSONDecodeError as problem:
                raise ValueError(f"line {number} of {Path(path).name} is no JSON ({problem.msg})") from None
            yield record


def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    records = list(parsed(path))
    if len(records) == 0:
        raise ValueError(f"{os.path.basename(path)}: nothing in it")
    return pd.DataFrame(records)
