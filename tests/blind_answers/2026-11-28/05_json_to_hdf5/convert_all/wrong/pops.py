# wrong: empties the list of sources
def convert_all(convert, sources, folder):
    lazies = []
    while sources:
        source = sources.pop(0)
        lazies.append(delayed(convert)(source, str(Path(folder, Path(source).stem + ".h5"))))
    return lazies
