# adds in a tree
from operator import add


def total_of(client, function, data):
    level = client.map(function, list(data))
    if not level:
        return 0
    while len(level) > 1:
        pairs = [client.submit(add, a, b) for a, b in zip(level[::2], level[1::2])]
        level = pairs + level[2 * len(pairs) :]
    return level[0].result()
