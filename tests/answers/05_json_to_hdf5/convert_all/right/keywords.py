def convert_all(convert, sources, folder):
    targets = {source: str(Path(folder, Path(source).stem + ".h5")) for source in sources}
    return [delayed(convert)(source=source, target=target) for source, target in targets.items()]
