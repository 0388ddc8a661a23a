# wrong: each task waits for the one before
def convert_all(convert, sources, folder):
    def after(previous, source, target):
        return convert(source, target)

    lazies, previous = [], None
    for source in sources:
        previous = delayed(after)(previous, source, str(Path(folder, Path(source).stem + ".h5")))
        lazies.append(previous)
    return lazies
