from operator import add


def total_of(client, function, data):
    level = [client.submit(function, x) for x in data]
    if not level:
        return 0
    while len(level) > 1:
        pairs = [client.submit(add, a, b) for a, b in zip(level[::2], level[1::2])]
        level = pairs + (level[-1:] if len(level) % 2 else [])
    return client.submit(sum, level).result()
