# wrong: takes the first line for a header
def read(path):
    records = []
    with open(path, encoding="utf-8") as file:
        next(file, None)
        for number, line in enumerate(file, 2):
            try:
                records.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
