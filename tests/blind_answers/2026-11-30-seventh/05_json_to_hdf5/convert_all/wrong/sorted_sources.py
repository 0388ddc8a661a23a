# in the order of the alphabet
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sorted(sources)]
