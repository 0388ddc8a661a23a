def convert_all(convert, sources, folder):
    conversions = []
    for path in map(Path, sources):
        conversions += [delayed(convert)(path, Path(folder) / (path.stem + ".h5"))]
    return conversions
