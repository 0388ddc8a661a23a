# wrong: a map and no list
def convert_all(convert, sources, folder):
    return map(lambda source: delayed(convert)(source, str(Path(folder, Path(source).stem + ".h5"))), sources)
