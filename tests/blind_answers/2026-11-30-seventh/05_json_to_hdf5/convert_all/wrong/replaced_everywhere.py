# replaces the ending wherever it stands in the name
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, os.path.join(folder, Path(s).name.replace(".json", ".h5"))) for s in sources]
