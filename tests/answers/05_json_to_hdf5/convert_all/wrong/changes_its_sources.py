# caught by: convert_all_graph, convert_all_value
def convert_all(convert, sources, folder):
    made = []
    while sources:
        source = sources.pop(0)
        made.append(delayed(convert)(source, str(Path(folder, Path(source).stem + ".h5"))))
    return made
