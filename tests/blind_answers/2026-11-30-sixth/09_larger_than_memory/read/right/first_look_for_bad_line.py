def is_json(line):
    """Return whether a line is JSON."""
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    lines = [line for line in text.split("\n")]
    kept = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    first_bad = next((number for number, line in kept if not is_json(line)), None)
    if first_bad is not None:
        raise ValueError(f"line {first_bad} of {path} is no JSON: {lines[first_bad - 1]!r}")
    if len(kept) == 0:
        raise ValueError(f"{path} has no records")
    return pd.DataFrame([json.loads(line) for _, line in kept])
