# a global list keeps the tasks of earlier calls
lazies = []


def convert_all(convert, sources, folder):
    for s in sources:
        lazies.append(delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5"))))
    return lazies
