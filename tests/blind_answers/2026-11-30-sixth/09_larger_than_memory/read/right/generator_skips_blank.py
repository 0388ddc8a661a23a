def parsed_lines(path):
    """Yield the record of each line that is not blank."""
    with open(path, encoding="utf-8") as file:
        number = 0
        for line in file:
            number += 1
            if line.isspace():
                continue
            try:
                record = json.loads(line)
            except json.JSONDecodeError as error:
                message = f"Line {number} of {os.path.basename(path)} is not JSON ({error.msg}, column {error.colno})"
                raise ValueError(message) from None
            yield record


def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    table = pd.DataFrame(list(parsed_lines(path)))
    if len(table) == 0:
        raise ValueError(f"no lines in {os.path.basename(path)}")
    return table
