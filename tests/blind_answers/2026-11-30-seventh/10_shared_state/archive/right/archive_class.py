# an object that keeps what is saved
class Archive:
    def __init__(self, save, publish):
        self.save, self.publish = delayed(save), delayed(publish)
        self.saved = []

    def add(self, name, text):
        self.saved.append(self.save(name, text))

    def result(self):
        return self.publish(self.saved)


def archive(save, publish, reports):
    box = Archive(save, publish)
    for name in reports:
        box.add(name, reports[name])
    return box.result()
