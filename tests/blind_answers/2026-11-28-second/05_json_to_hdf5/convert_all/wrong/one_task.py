# one task converts all
def convert_all(convert, sources, folder):
    return delayed(lambda: [convert(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources])()
