# wrong: message does not contain the file
def read(path):
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"line {number} is bad") from error
    if not records:
        raise ValueError("the file is empty")
    return pd.DataFrame(records)
