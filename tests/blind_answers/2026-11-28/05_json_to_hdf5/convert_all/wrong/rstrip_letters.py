# wrong: rstrip takes letters off the name, too
def convert_all(convert, sources, folder):
    return [delayed(convert)(source, str(Path(folder, Path(source).name.rstrip(".json") + ".h5"))) for source in sources]
