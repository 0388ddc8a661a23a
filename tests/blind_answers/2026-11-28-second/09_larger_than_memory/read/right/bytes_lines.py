def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    number, columns = 0, []
    with open(path, "rb") as file:
        while line := file.readline():
            number += 1
            try:
                columns += [json.loads(line)]
            except ValueError as error:
                raise ValueError(f"In {path} line {number} is wrong ({error})") from error
    if number == 0:
        raise ValueError(f"In {path} there is no line")
    return pd.DataFrame(columns)
