def collect(client, function, data, tries):
    def try_hard(x):
        for _ in range(tries):
            try:
                return [function(x)]
            except Exception:
                pass
        return []

    found = dict(zip(data, client.gather(client.map(try_hard, data)), strict=False))
    return {x: r[0] for x, r in found.items() if r}, [x for x in data if not found[x]]
