# a class that reads and writes
class Conversion:
    def __init__(self, source, target):
        self.source = Path(source)
        self.target = target
        self.table = None

    def read(self):
        text = self.source.read_text(encoding="utf-8")
        self.table = pd.DataFrame([json.loads(line) for line in text.split("\n") if line])
        return self

    def write(self):
        self.table.to_hdf(self.target, key="prices", mode="w")
        return self.target


def convert_to_hdf(source, target):
    return Conversion(source, target).read().write()
