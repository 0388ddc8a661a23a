# a generator that counts
def records_in(path):
    with open(path, encoding="utf-8") as file:
        number = 0
        while line := file.readline():
            number += 1
            try:
                yield json.loads(line)
            except ValueError as error:
                raise ValueError(f"{Path(path).name} line {number}: {error}") from error


def read(path):
    table = pd.DataFrame(records_in(path))
    if table.empty:
        raise ValueError(f"{Path(path).name} has no lines")
    return table
