# wrong: saves beside publish, which does not wait
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    published = delayed(publish)([f"{name}.txt" for name in reports])
    return delayed(lambda saved, published: published)(saved, published)
