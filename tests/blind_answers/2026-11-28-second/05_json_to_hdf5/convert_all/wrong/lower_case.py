# names are made lower case
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, str(Path(folder, Path(s).stem.lower() + ".h5"))) for s in sources]
