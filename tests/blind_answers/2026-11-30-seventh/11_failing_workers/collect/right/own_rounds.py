# rounds of its own, each of what failed before
def collect(client, function, data, tries):
    results, left = {}, list(data)
    for _ in range(tries):
        sent = [(x, client.submit(function, x, pure=False)) for x in left]
        left = []
        for x, future in sent:
            try:
                results[x] = future.result()
            except Exception:
                left.append(x)
        if not left:
            break
    return results, left
