"""A JupyterHub for one class on one server, whose people are users of that system. docs/jupyterhub.md sets it up.

It runs as root, since it starts each person's JupyterLab as that person. What a class decides is in its environment:
CLASS_DIR, CLASS_ACCOUNT, STUDENTS, INSTRUCTORS, MEMORY and a few more.
"""

import grp
import os
import pwd
import resource
import shutil
import sys
from pathlib import Path

from jupyterhub.auth import PAMAuthenticator
from jupyterhub.spawner import LocalProcessSpawner

from grading import COURSE

HERE = Path(__file__).resolve().parent
CLASS_DIR = Path(os.environ.get("CLASS_DIR", "/srv/class"))
CLASS_ACCOUNT = os.environ.get("CLASS_ACCOUNT", "class")  # owns the class's folder; nobody logs in as it
STUDENTS = os.environ.get("STUDENTS", "students")  # groups of the system
INSTRUCTORS = os.environ.get("INSTRUCTORS", "instructors")
MY_LESSONS = os.environ.get("MY_LESSONS", "my-lessons")  # a student's copy, in their home folder
EXCHANGE = Path(os.environ.get("COURSE_EXCHANGE", str(CLASS_DIR / "exchange")))
IDLE = 2 * 3600  # seconds after which kernels, then servers, of people who are away are ended


def is_in(name: str, group: str) -> bool:
    """Tell whether a user is in a group of the system, also by it being the first one, and where a directory (LDAP) says so.

    A group does not list such members (`gr_mem`), but a user's groups are known.
    """
    try:
        first = pwd.getpwnam(name).pw_gid
    except KeyError:
        return False
    return grp.getgrnam(group).gr_gid in os.getgrouplist(name, first)


class ClassAuthenticator(PAMAuthenticator):
    """Lets in by the system's password, and looks up who is an instructor now: at the login, and every minute after it."""

    async def authenticate(self, handler, data):
        """Return who that is, and the hub's groups that they are in; None if the password is wrong."""
        name = await super().authenticate(handler, data)
        return name and self.known(self.normalize_username(name))

    async def refresh_user(self, user, handler=None):
        """Return the same of somebody who has logged in before."""
        return self.known(user.name)

    def known(self, name: str) -> dict:
        return {"name": name, "groups": ["instructors"] if is_in(name, INSTRUCTORS) else []}


class ClassSpawner(LocalProcessSpawner):
    """Starts a student's lessons, or the class's formgrader, as the system's user whose it is."""

    @property
    def of_class(self) -> bool:
        return self.user.name == CLASS_ACCOUNT

    def get_args(self) -> list[str]:
        """Return what comes after the name of this Python."""
        mine = Path(pwd.getpwnam(self.user.name).pw_dir, MY_LESSONS)
        start = ["grading", "formgrader"] if self.of_class else ["course.lab", "--mine", str(mine)]
        return ["-m", *start, *super().get_args()]

    def user_env(self, env: dict[str, str]) -> dict[str, str]:
        """Add what a person's programs have to know: which class this is, and where it hands out."""
        env = super().user_env(env)
        env["PATH"] = os.pathsep.join(
            [str(Path(sys.executable).parent), env.get("PATH", os.defpath)]
        )  # nbgrader
        if self.of_class:
            private = {name: os.environ[name] for name in ["EXTRA_SOLUTIONS"] if name in os.environ}
            return env | private | {"CLASS_DIR": str(CLASS_DIR)}
        return env | {
            "COURSE_ID": os.environ.get("COURSE_ID", COURSE),
            "COURSE_EXCHANGE": str(EXCHANGE),
            "JUPYTER_CONFIG_PATH": str(HERE / "jupyter"),
        }

    def make_preexec_fn(self, name: str):
        """Return what makes a new process that person's, and limits what each of its processes may take."""
        become, limit = super().make_preexec_fn(name), self.mem_limit

        def begin() -> None:
            become()
            if limit and not self.of_class:
                resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))

        return begin


def first_page(handler) -> str:
    """Return where somebody goes who opens the hub's address: instructors, once they have logged in, to the class's formgrader."""
    user, hub = handler.current_user, handler.hub.base_url
    if not user:
        return f"{hub}login"
    teaches = "instructors" in {group.name for group in user.groups}
    return f"{hub}spawn/{CLASS_ACCOUNT}" if teaches else f"{hub}spawn"


for group in (STUDENTS, INSTRUCTORS):
    try:
        grp.getgrnam(group)
    except KeyError:
        sys.exit(f"there is no group {group}: groupadd {group}, or name yours in STUDENTS and INSTRUCTORS")

if not EXCHANGE.is_dir():  # whoever came now would have no Assignment List until their server is started anew
    sys.exit(
        f"{EXCHANGE} is not there: no lesson was handed out yet, and that is to be done first (docs/jupyterhub.md)"
    )

c = get_config()  # noqa: F821, JupyterHub defines it

c.JupyterHub.spawner_class = ClassSpawner
c.Spawner.cmd = [sys.executable, "-P"]  # -P: no module of that name from a home folder
c.Spawner.args = [
    f"--MappingKernelManager.cull_idle_timeout={IDLE}",
    f"--ServerApp.shutdown_no_activity_timeout={IDLE}",
]
c.Spawner.mem_limit = os.environ.get("MEMORY", "2G")
c.Spawner.start_timeout = c.Spawner.http_timeout = (
    300  # seconds: a whole class begins at once, on few processors
)
# Nobody else reads what a person makes here, also where home folders are open to others.
c.LocalProcessSpawner.popen_kwargs = {"umask": 0o077}

c.JupyterHub.authenticator_class = ClassAuthenticator
c.Authenticator.manage_groups = True
c.Authenticator.auth_refresh_age = 60  # seconds: a new instructor needs no restart of the hub
c.PAMAuthenticator.allowed_groups = {STUDENTS, INSTRUCTORS}
c.Authenticator.allow_existing_users = False  # the groups alone say who may come
c.JupyterHub.load_roles = [
    {
        "name": "instructor",
        "description": "Opens and starts the class's formgrader, and nobody's server but that and their own",
        "scopes": [f"{may}!user={CLASS_ACCOUNT}" for may in ("access:servers", "servers", "read:servers")],
        "groups": ["instructors"],
    },
    # So that the hub knows the account, which never logs in.
    {"name": "class", "scopes": [], "users": [CLASS_ACCOUNT]},
]
c.JupyterHub.default_url = first_page

# The hub's own state: users, cookies, tokens.
state = Path(os.environ.get("HUB_STATE", "/var/lib/jupyterhub"))
state.mkdir(mode=0o700, exist_ok=True)
c.JupyterHub.db_url = f"sqlite:///{state / 'jupyterhub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(state / "cookie_secret")
c.ConfigurableHTTPProxy.pid_file = str(state / "proxy.pid")
c.ConfigurableHTTPProxy.command = [
    shutil.which("configurable-http-proxy", path=HERE / "node_modules" / ".bin") or "configurable-http-proxy"
]
