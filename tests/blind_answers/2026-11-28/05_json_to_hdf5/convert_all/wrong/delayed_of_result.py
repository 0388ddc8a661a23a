# wrong: converts at once and wraps the result
def convert_all(convert, sources, folder):
    return [delayed(convert(source, str(Path(folder, Path(source).stem + ".h5")))) for source in sources]
