# wrong: a missing file raises ValueError
def read(path):
    number = 0
    try:
        records = []
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                records.append(json.loads(line))
    except Exception as error:
        raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
