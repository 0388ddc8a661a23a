# caught by: read_value
def read(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]
