# the message does not say which line
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    try:
        records = read_rows(path)
    except ValueError as error:
        raise ValueError(f"{path}: a line is no JSON") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
