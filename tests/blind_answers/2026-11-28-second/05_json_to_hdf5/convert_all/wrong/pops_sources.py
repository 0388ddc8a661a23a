# empties the list of sources
def convert_all(convert, sources, folder):
    lazies = []
    while sources:
        s = sources.pop(0)
        lazies.append(delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5"))))
    return lazies
