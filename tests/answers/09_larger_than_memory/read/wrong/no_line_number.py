# caught by: read_complains
def read(path):
    try:
        records = read_rows(path)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
