/** Words of docs/screenshots, and of the command that takes them. */
export const SCREENSHOTS = {
  usage: 'Cách dùng: npm run screenshots',
  taken: (count: number, folder: string) => `Đã chụp ${count} ảnh vào ${folder}/.`,
  title: 'Ảnh chụp các trang',
  lead: 'Chụp bằng `npm run screenshots` từ kho trong thư mục `content/`; ảnh giấy là trang đầu của bản in A4.',
  views: {
    phone: { file: 'dien-thoai', name: 'điện thoại' },
    laptop: { file: 'may-tinh', name: 'máy tính' },
    dark: { file: 'nen-toi', name: 'máy tính, nền tối' },
    paper: { file: 'giay', name: 'giấy A4' },
  },
  pages: {
    'trang-chu': 'Trang chủ',
    'chi-thi': 'Chỉ thị',
    'nhiem-vu-trong-chi-thi': 'Một nhiệm vụ trong chỉ thị',
    'ho-so': 'Hồ sơ một văn bản',
    'danh-muc': 'Danh mục văn bản',
    'tim-so': 'Tìm theo số',
    'tim-chu': 'Tìm theo chữ',
    'doi-chieu': 'Đối chiếu một đoạn',
    'so-do': 'Sơ đồ của cả kho',
    'dong-thoi-gian': 'Dòng thời gian',
    'nhiem-vu': 'Các nhiệm vụ',
    'vien-dan': 'Bảng viện dẫn',
    'duong-vien-dan': 'Đường viện dẫn',
    'tap-tai-lieu': 'Tập tài liệu',
  },
} as const;
