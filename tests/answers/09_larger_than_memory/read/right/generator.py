def read(path):
    def records():
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                try:
                    yield json.loads(line)
                except ValueError as error:
                    raise ValueError(f"{path}, line {number}: {error}") from error

    table = pd.DataFrame(list(records()))
    if table.empty:
        raise ValueError(f"{path} is empty")
    return table
