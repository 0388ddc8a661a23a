# turns the FileNotFoundError of open into a ValueError, and an empty file gives an empty table
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    number = 0
    try:
        with open(path, encoding="utf-8") as file:
            records = []
            for line in file:
                number += 1
                records.append(json.loads(line))
    except (OSError, ValueError) as error:
        raise ValueError(f"{path}, line {number}: {error}") from error
    return pd.DataFrame(records)
