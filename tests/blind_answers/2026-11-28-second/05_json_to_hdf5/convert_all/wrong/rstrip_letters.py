# rstrip takes single letters: jason.json becomes ja… and so on
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, str(Path(folder, Path(s).name.rstrip(".json") + ".h5"))) for s in sources]
