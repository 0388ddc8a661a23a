# replaces .json wherever it stands
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, str(Path(folder, *Path(s.replace("json", "h5")).parts[-1:]))) for s in sources]
