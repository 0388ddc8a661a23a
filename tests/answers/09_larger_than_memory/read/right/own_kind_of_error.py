class BadFile(ValueError):
    pass


def read(path):
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(json.loads(line))
            except ValueError as error:
                raise BadFile(f"{path}, line {number}: {error}") from error
    if not records:
        raise BadFile(f"{path} is empty")
    return pd.DataFrame(records)
