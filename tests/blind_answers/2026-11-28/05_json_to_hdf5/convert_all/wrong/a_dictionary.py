# wrong: a dictionary and no list
def convert_all(convert, sources, folder):
    return {source: delayed(convert)(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources}
