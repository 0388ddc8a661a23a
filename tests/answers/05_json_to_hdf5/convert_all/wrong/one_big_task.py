# caught by: convert_all_graph
@delayed
def convert_all(convert, sources, folder):
    return [convert(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources]
