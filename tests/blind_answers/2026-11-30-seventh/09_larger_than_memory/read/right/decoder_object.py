# a class with a decoder
class LinesOfJson:
    def __init__(self, path):
        self.path = os.fspath(path)
        self.decoder = json.JSONDecoder()

    def __iter__(self):
        number = 0
        with open(self.path, encoding="utf-8") as stream:
            for number, line in enumerate(stream, 1):
                try:
                    yield self.decoder.decode(line.strip())
                except ValueError as error:
                    raise ValueError(f"{self.path}:{number}: {error}") from None
        if number == 0:
            raise ValueError(f"{self.path}: no line")


def read(path):
    return pd.DataFrame.from_records(list(LinesOfJson(path)))
