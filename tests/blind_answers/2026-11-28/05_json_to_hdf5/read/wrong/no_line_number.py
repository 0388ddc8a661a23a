# wrong: message has the file, and json's own line 1
def read(path):
    try:
        records = read_rows(path)
    except FileNotFoundError:
        raise
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
