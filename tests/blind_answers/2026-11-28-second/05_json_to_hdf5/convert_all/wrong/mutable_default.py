# a default list keeps the tasks of earlier calls
def convert_all(convert, sources, folder, lazies=[]):
    for s in sources:
        lazies.append(delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5"))))
    return lazies
