# breadth first
from collections import deque


class Recovery:
    def __init__(self, needs, holders, dead):
        self.needs = needs
        self.alive = {t: set(ws).difference(dead) for t, ws in holders.items()}

    def tasks(self, wanted):
        queue, seen = deque([wanted]), set()
        while queue:
            task = queue.popleft()
            if task not in seen and not self.alive.get(task):
                seen.add(task)
                queue.extend(self.needs[task])
        return seen


def still_to_run(needs, holders, dead, wanted):
    return Recovery(needs, holders, dead).tasks(wanted)
