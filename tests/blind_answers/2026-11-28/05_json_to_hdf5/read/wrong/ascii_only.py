# wrong: letters beyond ASCII are lost
def read(path):
    records = []
    with open(path, encoding="ascii", errors="ignore") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
