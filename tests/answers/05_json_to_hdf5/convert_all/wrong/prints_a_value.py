# caught by: convert_all_graph
def convert_all(convert, sources, folder):
    made = [delayed(convert)(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources]
    for one in made[:1]:
        print(one.compute(scheduler="synchronous"))
    return made
