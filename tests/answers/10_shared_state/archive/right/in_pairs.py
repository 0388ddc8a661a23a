def archive(save, publish, reports):
    parts = [delayed(lambda file: [file])(delayed(save)(n, t)) for n, t in reports.items()]
    while len(parts) > 1:
        pairs = [delayed(lambda a, b: a + b)(a, b) for a, b in zip(parts[::2], parts[1::2], strict=False)]
        parts = pairs + parts[2 * len(pairs) :]
    return delayed(publish)(parts[0] if parts else [])
