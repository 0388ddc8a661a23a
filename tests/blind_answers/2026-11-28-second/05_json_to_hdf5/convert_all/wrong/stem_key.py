# two sources of the same name in different folders: the second is left out
def convert_all(convert, sources, folder):
    targets = {str(Path(folder, Path(s).stem + ".h5")): s for s in reversed(sources)}
    return [delayed(convert)(s, t) for t, s in reversed(targets.items())]
