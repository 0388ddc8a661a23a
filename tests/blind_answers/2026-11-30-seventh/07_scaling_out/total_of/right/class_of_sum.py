# an object with two steps
class RemoteSum:
    def __init__(self, client):
        self.client, self.parts = client, []

    def add(self, function, x):
        self.parts.append(self.client.submit(function, x, key=f"part-{uuid4()}"))

    def fetch(self):
        return self.client.submit(sum, self.parts, key=f"sum-{uuid4()}").result()


def total_of(client, function, data):
    remote = RemoteSum(client)
    for x in data:
        remote.add(function, x)
    return remote.fetch()
